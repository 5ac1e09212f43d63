/** What a calendar of someone else's can be told of a session. */
export interface SessionToAdd {
  id: string;
  /** What it is called there: it tells nothing of what the session is about. */
  name: string;
  startsAt: string;
  endsAt: string;
  details: string;
  joinUrl?: string | null;
}

const compact = (at: string): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Google's page that adds an event. */
export function googleLink({ name, startsAt, endsAt, details, joinUrl }: SessionToAdd): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: name,
    dates: `${compact(startsAt)}/${compact(endsAt)}`,
    details,
    ...(joinUrl && { location: joinUrl }),
  });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}

/** Outlook's page that adds an event: `outlook.live.com` of people, `outlook.office.com` of schools and agencies. */
export function outlookLink(
  host: 'outlook.live.com' | 'outlook.office.com',
  { name, startsAt, endsAt, details, joinUrl }: SessionToAdd,
): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: name,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: details,
    ...(joinUrl && { location: joinUrl }),
  });
  return `https://${host}/calendar/0/deeplink/compose?${query.toString()}`;
}

/** The file for every other program, Apple's among them. */
export const fileLink = ({ id }: Pick<SessionToAdd, 'id'>): string => `/ics/session/${id}.ics`;

const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** Where programs are told of a feed. */
export const feedLinks = (
  address: string,
  name: string,
): { kind: 'apple' | 'google' | 'outlook' | 'office'; href: string }[] => {
  const outlook = new URLSearchParams({ url: address, name }).toString();
  return [
    {
      kind: 'google',
      href: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal(address))}`,
    },
    { kind: 'outlook', href: `https://outlook.live.com/calendar/0/addfromweb?${outlook}` },
    { kind: 'office', href: `https://outlook.office.com/calendar/0/addfromweb?${outlook}` },
    { kind: 'apple', href: webcal(address) },
  ];
};
