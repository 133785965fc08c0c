// The page at /account/invitation and /account/reset: sends the token behind the # of its address, which browsers tell
// no server, with the password that was typed.

const form = document.querySelector('form');
const say = document.querySelector('[role="status"]');
const [first, second] = form.querySelectorAll('input');
const token = location.hash.slice(1);
// The links to other languages keep it; the history of the browser does not.
for (const link of document.querySelectorAll('nav a')) link.hash = token;
history.replaceState(null, '', location.pathname + location.search);

const setting = `mutation ($token: String!, $password: String!) {
  setPassword(token: $token, password: $password) { __typename ... on Refusal { code } }
}`;

/** Says one of the sentences that the page holds. */
function tell(name) {
  say.textContent = form.dataset[name] ?? form.dataset.failed;
  say.dataset.state = name === 'done' ? 'done' : 'refused';
}

/** The name of the sentence that says what has become of the password. */
async function outcomeOf(password) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: setting, variables: { token, password } }),
      signal: AbortSignal.timeout(20_000),
    });
    const { data } = await response.json();
    const { __typename: type, code } = data?.setPassword ?? {};
    if (type === 'Done') return 'done';
    return { TOKEN_INVALID: 'ended', PASSWORD_WEAK: 'weak' }[code] ?? 'failed';
  } catch {
    return 'failed';
  }
}

if (token === '') {
  tell('ended');
  form.hidden = true;
} else form.hidden = false;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (first.value !== second.value) {
    tell('different');
    second.focus();
    return;
  }
  const [button] = form.getElementsByTagName('button');
  button.disabled = true;
  const outcome = await outcomeOf(first.value);
  button.disabled = false;
  tell(outcome);
  if (outcome === 'done' || outcome === 'ended') form.hidden = true;
  else first.focus();
});
