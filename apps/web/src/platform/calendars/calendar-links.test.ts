import { feedLinks, googleLink, outlookLink, type SessionToAdd } from './calendar-links.js';

const session: SessionToAdd = {
  id: 's',
  name: 'Peer session, C-TLC & friends',
  startsAt: '2027-03-14T19:30:00.000Z',
  endsAt: '2027-03-14T20:45:00.000Z',
  details: 'In Hearth: https://hearth.example/sessions/s',
  joinUrl: 'https://video.example/?a=1&b=2',
};

test('other calendars are told the instants, the link and nothing else, whatever signs stand in them', () => {
  const google = new URL(googleLink(session)).searchParams;
  expect(google.get('dates')).toBe('20270314T193000Z/20270314T204500Z');
  expect([google.get('text'), google.get('location')]).toEqual([session.name, session.joinUrl]);
  const outlook = new URL(outlookLink('outlook.office.com', { ...session, joinUrl: null })).searchParams;
  expect([outlook.get('startdt'), outlook.get('subject'), outlook.get('location')]).toEqual([
    session.startsAt,
    session.name,
    null,
  ]);
});

test('a feed is subscribed to, not copied', () => {
  const links = feedLinks('https://hearth.example/ics/secret.ics', 'Hearth');
  expect(links.map(({ kind, href }) => [kind, new URL(href).protocol])).toEqual([
    ['google', 'https:'],
    ['outlook', 'https:'],
    ['office', 'https:'],
    ['apple', 'webcal:'],
  ]);
  expect(new URL(links[0]?.href ?? '').searchParams.get('cid')).toBe(
    'webcal://hearth.example/ics/secret.ics',
  );
});
