/** A clock whose hands form a check mark. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M20.2 8.2A9 9 0 1 1 14.6 3.4" />
      <path d="m8 11.8 3.4 3.6L20.6 5.4" />
    </svg>
  );
}
