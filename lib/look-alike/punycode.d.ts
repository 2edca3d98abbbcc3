/** The part of punycode.js that we use; the package has no types. */
declare module 'punycode.js' {
  /**
   * Returns a host name with each label that begins with "xn--" decoded.
   *
   * @throws {RangeError} for a label that is not Punycode
   */
  export function toUnicode(host: string): string;
}
