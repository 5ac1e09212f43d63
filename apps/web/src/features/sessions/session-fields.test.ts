import { draftInput, faultsOf, fieldsOf, newFields, type SessionFields } from './session-fields.js';
import { aSessionForTests } from './session-for-tests.js';

const NOW = Date.parse('2026-11-23T19:50:00Z');
const good: SessionFields = {
  ...newFields('America/New_York'),
  audienceId: 'a1',
  title: 'Peer session',
  date: '2026-12-01',
  time: '15:30',
};
const faults = (some: Partial<SessionFields>, standing: number | null = null) =>
  faultsOf({ ...good, ...some }, NOW, standing).map(({ field, rule }) => `${field}: ${rule}`);

describe('the fields of a session', () => {
  it('are found whole where nothing is missing', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ joinUrl: 'https://meet.example.org/room' })).toEqual([]);
  });

  it('are all named at once where something is', () => {
    expect(faultsOf(newFields('America/New_York'), NOW, null).map(({ field }) => field)).toEqual([
      'audienceId',
      'title',
      'localStart',
    ]);
  });

  it.each<[Partial<SessionFields>, string]>([
    [{ title: 'x'.repeat(161) }, 'title: too_long'],
    [{ purpose: 'x'.repeat(2_001) }, 'purpose: too_long'],
    [{ date: '2026-02-30' }, 'localStart: date'],
    [{ time: '' }, 'localStart: date'],
    [{ date: '2026-11-23', time: '14:49' }, 'localStart: past'],
    [{ date: '2027-03-14', time: '02:30' }, 'localStart: skipped'],
    [{ timeZone: 'Boston' }, 'timeZone: zone'],
    [{ minutes: '' }, 'minutes: too_small'],
    [{ minutes: '14' }, 'minutes: too_small'],
    [{ minutes: '481' }, 'minutes: too_large'],
    [{ minutes: 'an hour' }, 'minutes: too_small'],
    [{ joinUrl: 'meet.example.org' }, 'joinUrl: url'],
    [{ joinUrl: 'http://meet.example.org' }, 'joinUrl: url'],
    [{ joinUrl: 'https://noor:secret@meet.example.org' }, 'joinUrl: url'],
  ])('%j is pointed out', (some, fault) => {
    expect(faults(some)).toEqual([fault]);
  });

  it('may keep a start that has passed since', () => {
    const standing = Date.parse('2026-11-23T19:40:00Z');
    expect(faults({ date: '2026-11-23', time: '14:40' }, standing)).toEqual([]);
    expect(faults({ date: '2026-11-23', time: '14:41' }, standing)).toEqual(['localStart: past']);
  });

  it('come from a session and go back as they were', () => {
    const session = aSessionForTests({ timeZone: 'America/Chicago', minutes: 50 });
    const fields = fieldsOf(session);
    expect(fields).toMatchObject({ date: '2026-12-01', time: '14:30', ownLength: true, minutes: '50' });
    expect(draftInput(fields)).toEqual({
      id: 's1',
      title: 'Peer session',
      purpose: 'What helps',
      localStart: '2026-12-01T14:30',
      timeZone: 'America/Chicago',
      minutes: 50,
      facilitatorIds: ['tomas'],
      presenterIds: [],
      capacity: null,
      materials: [],
      joinUrl: null,
      listedPublicly: false,
    });
  });
});
