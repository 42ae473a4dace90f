// The frame of an activity reaches to the bottom of the window, as in Moodle; no message of the tool changes it.
const frame = document.getElementById('contentframe');
function stretch() {
  frame.style.height = Math.max(400, window.innerHeight - frame.getBoundingClientRect().top - 24) + 'px';
}
if (frame) {
  stretch();
  window.addEventListener('resize', stretch);
}

const register = document.getElementById('register');
if (register) {
  register.addEventListener('submit', (event) => {
    event.preventDefault();
    const registration = document.getElementById('registration');
    registration.hidden = false;
    registration.src = register.dataset.start + '&url=' + encodeURIComponent(register.elements.url.value);
  });
}

const selection = document.getElementById('selection');
document.querySelectorAll('[data-select]').forEach((button) => button.addEventListener('click', () => {
  document.getElementById('selectionframe').src = button.dataset.select;
  selection.showModal();
}));

window.addEventListener('message', (event) => {
  const subject = event.data && event.data.subject;
  if (subject === 'org.imsglobal.lti.close' && register) {
    window.location.reload();
  }
  if (event.origin === window.location.origin && subject === 'lms.close' && selection) {
    selection.close();
  }
  if (event.origin === window.location.origin && subject === 'lms.reload') {
    window.location.reload();
  }
});
