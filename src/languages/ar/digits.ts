/** The value of digits with their separators: 1,200 and 1.200 are thousands, 3.5 and ٣٫٥ are not; null for anything else. */
export function parseDigits(form: string): number | null {
  const first = form.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39) && !(first >= 0x660 && first <= 0x6f9)) return null;
  const western = form
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
  if (/^\d{1,3}(?:[,.]\d{3})+$/.test(western) && !/^0/.test(western))
    return Number(western.replace(/[,.]/g, ''));
  if (/^\d+(?:[.,]\d+)?$/.test(western)) return Number(western.replace(',', '.'));
  return null;
}
