/**
 * What a number that is not written with a point may be: `43,5` → 43.5, `413 026` → 413026, `2000.0` → 2000;
 * `1,234` is either 1.234 or 1234.
 * @returns no reading, the only one, or two
 */
export function readNumber(text: string, type: 'integer' | 'number'): string[] {
  const joined = text.replaceAll(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3})/g, '').replace(/^−/, '-');
  const fits = (value: string) => (type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(value);
  const whole = joined.replace(/[.,]0+$/, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(joined)) {
    const grouped = joined.replaceAll(',', '').replaceAll(/\.(?=\d{3})/g, '');
    const decimal = joined.replace(',', '.');
    return [...new Set([grouped, decimal])].filter(fits);
  }
  return [...new Set([joined, whole, joined.replace(',', '.')])].filter(fits).slice(0, 1);
}
