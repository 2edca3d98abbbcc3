/**
 * A style sheet as text, for a constructable style sheet. A linked one would have to be a file that
 * the page can load.
 */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
