/** The server said no, or could not be reached: then the status is 0. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function messageOf(response) {
  try {
    return (await response.json()).message ?? '';
  } catch {
    return '';
  }
}

export const json = { 'Content-Type': 'application/json' };

/** Requests below one address, for the person for whom the page was made. */
export const requestsBelow = (base, author) => async (method, path, headers, body) => {
  const options = { method, body, headers: { 'X-Naast': '1', 'X-Naast-Author': author, ...headers } };
  const response = await fetch(base + path, options).catch(() => {
    throw new Refusal(0, '');
  });
  if (!response.ok) {
    throw new Refusal(response.status, await messageOf(response));
  }
  return response.json();
};

export const requests = ({ round, author }) => requestsBelow(`/api/rounds/${round}/`, author);
