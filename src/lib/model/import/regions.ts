/**
 * What others write for the regions of ISO 3166-2:KZ (revision of 29 November 2022): letter codes of older
 * revisions, and names in their spellings. Names that a city and a region share stand under `shared`.
 */
const spellings: Record<string, { own: string; shared?: string }> = {
  'KZ-10': { own: 'abai|abay' },
  'KZ-11': { own: 'kz-akm|akmola|aqmola' },
  'KZ-15': { own: 'kz-akt|aktyubinsk', shared: 'aktobe|aqtobe|aktöbe|aqtöbe' },
  'KZ-19': { own: 'kz-alm', shared: 'almaty|alma-ata' },
  'KZ-23': { own: 'kz-aty', shared: 'atyrau' },
  'KZ-27': { own: 'kz-zap|west kazakhstan|batys qazaqstan' },
  'KZ-31': { own: 'kz-zha|zhambyl|jambyl' },
  'KZ-33': { own: 'zhetysu|zhetisu|jetisu' },
  'KZ-35': { own: 'kz-kar', shared: 'karaganda|karagandy|qaraghandy' },
  'KZ-39': { own: 'kz-kus', shared: 'kostanay|kostanai|qostanay' },
  'KZ-43': { own: 'kz-kzy', shared: 'kyzylorda|qyzylorda' },
  'KZ-47': { own: 'kz-man|mangystau|mangistau|mangghystau' },
  'KZ-55': { own: 'kz-pav', shared: 'pavlodar' },
  'KZ-59': { own: 'kz-sev|north kazakhstan|soltustik qazaqstan' },
  'KZ-61': { own: 'kz-yuz|south kazakhstan', shared: 'turkistan|turkestan' },
  'KZ-62': { own: 'ulytau' },
  'KZ-63': { own: 'kz-vos|east kazakhstan|shyghys qazaqstan' },
  'KZ-71': { own: 'kz-ast|astana|nur-sultan|nursultan' },
  'KZ-75': { own: 'kz-ala|almaty|almaty city' },
  'KZ-79': { own: 'kz-shy|shymkent' },
};

/** The codes that this file knows. */
export const regionCodes = Object.keys(spellings);

const calledRegion = /\s*\b(region|oblast|oblysy|province)\b\s*/;

/**
 * The code of a region: `Qostanay region`, `KZ-KUS` and `KZ-39` are one. A bare name that a city has too is
 * the city's where the city has a code of its own, and else nobody's: `Aktobe` may be either.
 * @param isRegion whether the source says beside the name that a region is meant
 */
export function regionCode(text: string, isRegion = false): string | undefined {
  const lower = text.trim().toLowerCase();
  const code = lower.toUpperCase();
  if (Object.hasOwn(spellings, code)) return code;
  const name = lower.replace(calledRegion, '');
  const has = (names: string | undefined) => names?.split('|').includes(name) ?? false;
  const shared = regionCodes.find((code) => has(spellings[code]!.shared));
  if (shared && (isRegion || name !== lower)) return shared;
  return regionCodes.find((code) => has(spellings[code]!.own));
}
