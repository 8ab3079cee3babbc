import type { Request } from '../book/sheets-types.ts';
import type { Finding } from './finding.ts';

type Claim = { readonly what: string; readonly name: string | number };

/** Names and ids that a list gives twice; one that the list itself freed in between may be given again. */
export function idFaults(requests: readonly Request[]): readonly Finding[] {
  const given = new Set<string>();
  return requests.flatMap((request, index) => {
    for (const { what, name } of freed(request)) given.delete(`${what} ${name}`);
    const doubled = claimed(request).filter(({ what, name }) => given.has(`${what} ${name}`));
    for (const { what, name } of claimed(request)) given.add(`${what} ${name}`);
    return doubled.map(({ what, name }) => ({
      index,
      kind: Object.keys(request)[0] ?? 'none',
      message: `the ${what} ${name} is given twice`,
    }));
  });
}

function claimed(request: Request): readonly Claim[] {
  const title = request.addSheet?.properties?.title ?? request.updateSheetProperties?.properties?.title;
  return claims({
    'sheet title': title?.toLowerCase(),
    'sheet id': request.addSheet?.properties?.sheetId,
    'chart id': request.addChart?.chart?.chartId,
    'metadata id': request.createDeveloperMetadata?.developerMetadata?.metadataId,
    'banding id': request.addBanding?.bandedRange?.bandedRangeId,
    'filter view id': request.addFilterView?.filter?.filterViewId,
    'protected range id': request.addProtectedRange?.protectedRange?.protectedRangeId,
  });
}

function freed(request: Request): readonly Claim[] {
  return claims({
    'sheet id': request.deleteSheet?.sheetId,
    'chart id': request.deleteEmbeddedObject?.objectId,
    'metadata id': request.deleteDeveloperMetadata?.dataFilter?.developerMetadataLookup?.metadataId,
    'banding id': request.deleteBanding?.bandedRangeId,
    'filter view id': request.deleteFilterView?.filterId,
    'protected range id': request.deleteProtectedRange?.protectedRangeId,
  });
}

function claims(named: Readonly<Record<string, string | number | undefined>>): readonly Claim[] {
  return Object.entries(named).flatMap(([what, name]) => (name === undefined ? [] : [{ what, name }]));
}
