// A form with `data-passkey` asks the browser to make a passkey ("create") or to use one ("get"), and sends what it
// says. What is asked for comes from `data-options`, which may refuse in words.
const able = "parseCreationOptionsFromJSON" in (window.PublicKeyCredential ?? {});

async function options(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.options, { method: "POST", body });
  if (!answer.ok) {
    throw new Error(await answer.text(), { cause: "refused" });
  }
  return answer.json();
}

const ceremonies = {
  create: json => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }),
  get: json => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) }),
};

function told(failure, form) {
  if (failure.cause === "refused") {
    return failure.message;
  }
  return failure.name === "InvalidStateError" ? form.dataset.known : form.dataset.failed;
}

async function send(form) {
  const problem = form.querySelector("[role=alert]");
  const button = form.querySelector("button");
  problem.textContent = "";
  button.disabled = true;
  try {
    const credential = await ceremonies[form.dataset.passkey](await options(form));
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (failure) {
    problem.textContent = told(failure, form);
    button.disabled = false;
  }
}

if (able) {
  document.querySelectorAll("[data-passkey-missing]").forEach(note => note.remove());
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      send(form);
    });
  }
}
