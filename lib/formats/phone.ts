/** Checks a telephone number as a user types it: an American one, or a foreign one with "+". */

export type PhoneFault =
  'phone letters' | 'no area code' | 'phone short' | 'phone long' | 'no such area code';

/** The number and its extension, which may be written in several ways. */
const withExtension = /^(.*?)(?:[\s,;]*(?:ext(?:ension|n)?\.?|x|#)[\s.:]*\d{1,6})?$/i;

/** Neither an area code nor the three digits after it begin with 0 or 1. Ten equal digits are none. */
const american = /^(?!(\d)\1{9})[2-9]\d\d[2-9]\d{6}$/;

/** What is surely or very likely wrong with one number, or `null`. */
export function phoneFault(text: string): PhoneFault | null {
  const [, number = ''] = withExtension.exec(text) ?? [];
  if (/[^\d\s()+./-]/.test(number)) return 'phone letters';
  const digits = number.replace(/\D/g, '');
  // 011 and 00 are what is dialed for "+".
  const foreign = /^\s*(?:\(?\+|011|00)/.test(number) ? digits.replace(/^(011|00)/, '') : null;
  if (foreign !== null && !foreign.startsWith('1')) {
    if (foreign.length < 7) return 'phone short';
    return foreign.length > 15 ? 'phone long' : null;
  }
  const national = (foreign ?? digits).replace(/^1(?=\d{10})/, '');
  if (national.length === 7) return 'no area code';
  if (national.length < 10) return 'phone short';
  if (national.length > 10) return 'phone long';
  return american.test(national) ? null : 'no such area code';
}
