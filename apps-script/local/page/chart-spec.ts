type BaseSeries = GoogleAppsScript.Sheets.Schema.BasicChartSeries;

/** The source of a domain or series. */
export type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;

/** One series of a basic chart, with what @types/google-apps-script does not list yet. */
export type ChartSeries = BaseSeries & {
  readonly pointStyle?: object;
  readonly styleOverrides?: readonly { readonly index?: number; readonly pointStyle?: object }[];
};

/** A basic chart, completed likewise. */
export type BasicChart = Omit<GoogleAppsScript.Sheets.Schema.BasicChartSpec, 'series'> & {
  readonly series?: readonly ChartSeries[] | undefined;
  readonly totalDataLabel?: object;
};

/** A chart's description, completed likewise. */
export type ChartSpec = Omit<GoogleAppsScript.Sheets.Schema.ChartSpec, 'basicChart'> & {
  readonly basicChart?: BasicChart | undefined;
  readonly scorecardChart?: { readonly keyValueData?: ChartData; readonly baselineValueData?: ChartData };
};
