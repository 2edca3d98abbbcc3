/** Adds a library's style sheet to the page. Returns a function that removes it. */
export function addSheet(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}
