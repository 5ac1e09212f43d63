import { characters, LIMITS, type FieldFault } from '@hearth/shared';
import type { PeerSessionScheduleInput, SessionFactsFragment } from '../../gql/sessions/graphql.js';

/** Someone chosen by name. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** A titled link. */
export interface MaterialFields {
  title: string;
  url: string;
}

/** Who runs a session, how many can come and what is to be read, as it stands in the form: lists are kept as text, like a draft. */
export type DetailFields = {
  facilitators: string;
  presenters: string;
  /** As typed; empty: as many as like. */
  capacity: string;
  materials: string;
};

/** An empty part of the form. */
export const NO_DETAILS: DetailFields = {
  facilitators: '[]',
  presenters: '[]',
  capacity: '',
  materials: '[]',
};

function listOf<T extends object>(text: string): T[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((one): one is T => typeof one === 'object' && one !== null) : [];
  } catch {
    return [];
  }
}

/** People as they are kept in a field. */
export const peopleIn = (text: string): NamedPerson[] => listOf<NamedPerson>(text);
/** Links as they are kept in a field. */
export const materialsIn = (text: string): MaterialFields[] => listOf<MaterialFields>(text);

/** The details of a session as they stand in the form. */
export const detailsOf = (
  session: Pick<SessionFactsFragment, 'facilitators' | 'presenters' | 'materials' | 'places'>,
): DetailFields => ({
  facilitators: JSON.stringify(session.facilitators.map(({ id, name }) => ({ id, name }))),
  presenters: JSON.stringify(session.presenters.map(({ id, name }) => ({ id, name }))),
  capacity: session.places ? String(session.places.capacity) : '',
  materials: JSON.stringify(session.materials.map(({ title, url }) => ({ title, url }))),
});

/** Is this an address a browser can be sent to over HTTPS? The same rule as the server's. */
export function isHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '';
}

/** What the server would find wrong, said before it is asked. A row in which nothing stands is none. */
export function faultsOfDetails(fields: DetailFields): FieldFault[] {
  const faults: FieldFault[] = [];
  const typed = fields.capacity.trim();
  const capacity = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  const { min, max } = LIMITS.capacity;
  if (typed !== '' && !(capacity >= min))
    faults.push({ field: 'capacity', rule: 'too_small', params: { min } });
  else if (capacity > max) faults.push({ field: 'capacity', rule: 'too_large', params: { max } });
  trimmed(fields).forEach(({ title, url }, at) => {
    if (title === '' && url === '') return;
    const fault = (part: string, rule: string, params?: FieldFault['params']) =>
      faults.push({ field: `materials.${at}.${part}`, rule, ...(params && { params }) });
    if (title === '') fault('title', 'required');
    else if (characters(title) > LIMITS.materialTitle)
      fault('title', 'too_long', { max: LIMITS.materialTitle });
    if (!isHttps(url)) fault('url', 'url');
    else if (characters(url) > LIMITS.link) fault('url', 'too_long', { max: LIMITS.link });
  });
  return faults;
}

const trimmed = (fields: DetailFields): MaterialFields[] =>
  materialsIn(fields.materials).map(({ title, url }) => ({ title: title.trim(), url: url.trim() }));

/** Who presents: of a series nobody yet, for that is each session's own. */
export const presentersOf = (fields: DetailFields & { repeats: string }): NamedPerson[] =>
  fields.repeats === 'no' ? peopleIn(fields.presenters) : [];

/** What is sent of the details. */
export const detailsInput = (
  fields: DetailFields & { repeats: string },
): Pick<PeerSessionScheduleInput, 'facilitatorIds' | 'presenterIds' | 'capacity' | 'materials'> => ({
  facilitatorIds: peopleIn(fields.facilitators).map(({ id }) => id),
  presenterIds: presentersOf(fields).map(({ id }) => id),
  capacity: fields.capacity.trim() === '' ? null : Number(fields.capacity),
  materials: trimmed(fields).filter(({ title, url }) => title !== '' || url !== ''),
});
