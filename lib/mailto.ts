/**
 * A mail ready to send, as an address for a link (RFC 6068): it opens in the person's own mail
 * program, and nothing leaves by itself. Half a character, as a cut or a paste can leave it, is made whole:
 * the encoding would throw.
 *
 * @param to empty when the person fills it in
 * @param body its lines end in a line feed
 */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines.toWellFormed())}`;
}
