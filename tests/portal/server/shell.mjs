// @ts-check
/**
 * The HTML around the Lightning pages. Plain on purpose, with no seals and nothing that looks like
 * a government site.
 */

export const CSP = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

const style = `
html { background: #f3f3f3; }
body { margin: 0; background: #f3f3f3; font-family: system-ui, sans-serif; }
.practice { background: #16325c; color: #fff; padding: .25rem 1rem; font-size: .8125rem; text-align: center; }
.training { background: #d35400; color: #fff; padding: .5rem 1rem; text-align: center; font-weight: 700; }
.site { background: #fff; border-bottom: 1px solid #d8dde6; padding: .75rem 1rem; font-size: 1.125rem; }
main { max-width: 60rem; margin: 1rem auto; padding: 0 1rem; }
.plain { background: #fff; padding: 1rem; }
`;

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** @param {string} html @param {number} [status] */
export const htmlAnswer = (html, status = 200) => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CSP,
    'cache-control': 'no-store',
  },
  body: html,
});

/** @param {string} location */
export const redirect = (location) => ({ status: 302, headers: { location }, body: '' });

/**
 * @param {{ title: string, site: string, mode?: string | undefined, rtl?: boolean, training?: boolean, head?: string, body?: string }} page
 */
export const shell = ({
  title,
  site,
  mode,
  rtl = false,
  training = false,
  head = '',
  body = '<main></main>',
}) =>
  htmlAnswer(`<!doctype html>
<html lang="en"${rtl ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<style>${style}</style>
${head}</head>
<body>
<div class="practice">Practice page – not CBP</div>
${training ? '<div class="training">TRAINING</div>\n' : ''}<div class="site">${escapeHtml(site)}</div>
${body}
${mode ? `<script type="module" src="/build/${mode}/${mode === 'native' ? 'native' : 'main'}.js"></script>` : ''}
</body>
</html>
`);
