/** A style sheet as text, for a constructable sheet: no file of ours is reachable from the page. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
