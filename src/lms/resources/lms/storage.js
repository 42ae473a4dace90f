// LTI postMessage storage: keeps data for the frames of tools, each origin its own.
const kept = new Map();
window.addEventListener('message', (event) => {
  const {subject, message_id: id, key, value} = event.data || {};
  if (subject !== 'lti.put_data' && subject !== 'lti.get_data') return;
  const place = event.origin + ' ' + key;
  if (subject === 'lti.put_data') kept.set(place, value);
  event.source.postMessage({subject: subject + '.response', message_id: id, key, value: kept.get(place) ?? null}, event.origin);
});
