// A stand-in for a consent manager: asks once, and runs what waits for marketing consent.
function runWhatWaits() {
  document.querySelectorAll('script[type="text/plain"][data-cookieconsent="marketing"]').forEach((waiting) => {
    const script = document.createElement('script');
    script.src = waiting.src;
    waiting.replaceWith(script);
  });
}

function ask() {
  const banner = document.createElement('dialog');
  banner.innerHTML = '<p>May we remember which campaign you came from?</p>'
    + '<button id="accept-all">Yes</button> <button id="reject-all">No</button>';
  document.body.append(banner);
  banner.addEventListener('cancel', (event) => event.preventDefault());
  banner.onclick = (event) => {
    if (event.target.tagName !== 'BUTTON') return;
    const consent = event.target.id === 'accept-all';
    localStorage.setItem('consent', consent);
    banner.remove();
    if (consent) runWhatWaits();
  };
  banner.showModal(); // Nobody leaves the landing page, and loses its UTM values, before the answer.
}

const answer = localStorage.getItem('consent');
if (answer === 'true') runWhatWaits();
if (answer === null) ask();
