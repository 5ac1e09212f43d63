import { aGuestLink } from './kit/guests.js';
import { run, say, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const ofRoom = ({ session }: SweepWorld) => ({ roomId: session.roomId, afterRev: 0 });

/** Who may what with guests, see `rows`. */
export const guestRows: Record<string, Row> = {
  'Query.guestLinks': {
    may: 'snnnnnnna+aa',
    ask: run(`query($id: ID!) { guestLinks(sessionId: $id) { id links { label } } }`, ({ session }) => ({
      id: session.id,
    })),
  },
  'Mutation.guestLinkMake': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($id: ID!) { guestLinkMake(input: { sessionId: $id, label: "For Ada" }) { token } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Mutation.guestLinkEnd': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($id: ID!) { guestLinkEnd(id: $id) { id } }`, async ({ author, spare }) => {
      const { links } = (await aGuestLink(author, spare.id)).all;
      const [first, last] = [links[0]!, links.at(-1)!];
      // Those of others before are ended, so that there is room for one more.
      if (links.length > 1)
        await author.gql(`mutation($id: ID!) { guestLinkEnd(id: $id) { id } }`, { id: first.id });
      return { id: last.id };
    }),
  },
  'Mutation.guestRemove': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($id: ID!) { guestRemove(id: $id) { id } }`, ({ toPutOut }) => ({
      id: toPutOut.personId,
    })),
  },
  'Query.guestVisit': {
    may: '0000000000++',
    ask: run(`{ guestVisit { id name title hosts joinUrl } }`),
  },
  'socket guest.join': { may: 'saaaaaaaaa+n', ask: say('guest.join', ofRoom) },
  'socket guest.changes': { may: 'saaaaaaaaa+n', ask: say('guest.changes', ofRoom) },
  'socket guest.leave': {
    may: 'saaaaaaaaa00',
    ask: say('guest.leave', ({ session }) => ({ roomId: session.roomId })),
  },
};
