/// <reference types="@maxim_mazurok/gapi.client.sheets-v4" />
import { expectTypeOf, test } from 'vitest';
import type { SheetsRequest } from '../../../core/dashboard/request.ts';

test('every request of ours is one that Google describes', () => {
  expectTypeOf<SheetsRequest>().toExtend<gapi.client.sheets.Request>();
  expectTypeOf<SheetsRequest>().toExtend<GoogleAppsScript.Sheets.Schema.Request>();
});

test('a misspelt kind is refused', () => {
  expectTypeOf<{ addChart: { chart: { spec: { title: number } } } }>().not.toExtend<gapi.client.sheets.Request>();
});
