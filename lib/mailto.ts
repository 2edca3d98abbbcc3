/**
 * A prepared email as a `mailto:` URL (RFC 6068). It opens in the user's own mail program, so
 * nothing is sent by itself. Lone surrogates, which truncating or pasting can leave, are replaced,
 * because `encodeURIComponent` throws on them.
 *
 * @param to empty if the user fills it in
 * @param body lines end in LF or CRLF
 */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines.toWellFormed())}`;
}
