/**
 * Every address, number, date, amount and form in the texts, with the sources that were checked by
 * hand for it.
 */
export const factValues: readonly (readonly [value: string, ...sources: string[]])[] = [
  ['ace.support@cbp.dhs.gov', 'S104', 'S49', 'S28', 'S57', 'S60'],
  ['ace.applications@cbp.dhs.gov', 'S10'],
  ['gmb.achrefundsupport@cbp.dhs.gov', 'S91', 'S51'],
  ['frn-achrefundsupport@cbp.dhs.gov', 'S105', 'S113'],
  ['revenuerefunds@cbp.dhs.gov', 'S49', 'S1'],
  ['bondquestions@cbp.dhs.gov', 'S106', 'S64', 'S21', 'S37'],
  ['ieeparefunds@cbp.dhs.gov', 'S104'],
  ['traderelations@cbp.dhs.gov', 'S104'],
  ['ieepafraud@cbp.dhs.gov', 'S23'],
  ['bobjadm@cbp.dhs.gov', 'S26'],
  ['8665304172', 'S49'],
  ['8008290115', 'S107'],
  ['3172981200', 'S91', 'S49', 'S51'],
  ['extension 1178', 'S91', 'S51'],
  ['extension 4015', 'S49'],
  ['February 6, 2026', 'S74', 'S75'],
  ['January 2, 2026', 'S74'],
  ['91 FR 21', 'S74'],
  ['September 30, 2025', 'S73'],
  ['October 30, 2025', 'S7'],
  ['March 2026', 'S98'],
  ['March 27, 2026', 'S71'],
  ['April 20, 2026', 'S104'],
  ['May 7, 2026', 'S23'],
  ['May 12, 2026', 'S82'],
  ['August 21, 2026', 'S83'],
  ['21,423', 'S98'],
  ['330,566', 'S98'],
  ['6.5%', 'S98'],
  ['12,300', 'S71'],
  ['22,170', 'S83'],
  ['$1.7 billion', 'S83'],
  ['9,999', 'S104'],
  ['180 days', 'known'],
  ['80 days', 'S104'],
  ['90 days', 'S104'],
  ['45 days', 'S57', 'S56', 'S104'],
  ['31 CFR part 208', 'S105', 'S113'],
  ['19 CFR 111.24', 'known'],
  ['CSMS 68569567', 'S23'],
  ['CSMS 68510928', 'S59'],
  ['CSMS 69056621', 'S22'],
  ['CSMS 66428010', 'S73'],
  ['Pub. 5228-1025', 'S31'],
  ['Pub. 5292-1225', 'S43'],
  ['Pub. 5286-1225', 'S43'],
  ['Form 4811', 'S104', 'S108', 'S53'],
  ['Form 7501', 'S104', 'S139'],
  ['REV-603', 'S104', 'S82', 'S86'],
  ['REV-613', 'S104', 'S82', 'S87'],
  ['REV-615', 'S104', 'S82'],
  ['ES-003', 'S104'],
  ['ES-022', 'S104', 'S82'],
];

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const kinds: RegExp[] = [
  /[\w.-]+@[\w.]+\w/g,
  /\(?\b\d{3}\)?[- ]\d{3}-\d{4}\b/g,
  /extension \d+/g,
  new RegExp(`(?:${months}) (?:\\d{1,2}, )?\\d{4}`, 'g'),
  /\$\d[\d.,]*(?: billion| million)?/g,
  /\b\d{1,3}(?:,\d{3})+\b/g,
  /\b\d+(?:\.\d+)?%/g,
  /\b\d+ days\b/g,
  /\b\d+ C?FR (?:part )?\d+(?:\.\d+)?/g,
  /CSMS \d+(?:-\d+)*/g,
  /Pub\. \d+-\d+/g,
  /Form (?!5106)\d{4}/g,
  /\b(?:REV|ES)-\d+/g,
];

/**
 * The form in which values are compared: email addresses in lowercase, telephone numbers as digits.
 */
function plain(value: string): string {
  if (value.includes('@')) return value.toLowerCase();
  return /^\(?\d{3}\)?[- ]\d{3}-\d{4}$/.test(value) ? value.replace(/\D/g, '') : value;
}

/** Invented examples of a format, which claim nothing. */
const examples = ['name@yourcompany.com', '3055550123'];

/** Each value of these kinds in a text, written as in `factValues`. */
export function valuesIn(text: string): string[] {
  return kinds
    .flatMap((kind) => text.match(kind) ?? [])
    .map(plain)
    .filter((value) => !examples.includes(value));
}
