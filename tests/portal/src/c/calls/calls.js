/** @param {string} name @param {object} [body] asks the page's own server */
export const call = async (name, body) => {
  const response = await fetch(`/s/api/${name}`, {
    method: body ? 'POST' : 'GET',
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};
