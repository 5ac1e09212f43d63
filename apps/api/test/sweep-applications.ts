import { anApplication, openCall } from './kit/applications.js';
import { aCohort } from './kit/people.js';
import { joiningOpen } from './sweep-joining.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** Calls that were made before: what is asked of them changes nothing that another row looks at. */
const known = new WeakMap<SweepWorld, Map<string, Promise<{ id: string; applicationId: string }>>>();

/** A call of our cohort's program with one application, one for each `of`; whoever is a fellow of our cohort reviews it. */
function called(world: SweepWorld, of = 'read'): Promise<{ id: string; applicationId: string }> {
  const calls = known.get(world) ?? new Map<string, Promise<{ id: string; applicationId: string }>>();
  known.set(world, calls);
  const call = calls.get(of) ?? make(world);
  calls.set(of, call);
  return call;
}
async function make({ house, cohort, people }: SweepWorld): Promise<{ id: string; applicationId: string }> {
  const one = await aCohort(house, { program: { id: cohort.programId } });
  await openCall(people.coordinator, one, { reviewerIds: [people.fellow.personId] });
  return { id: one.id, applicationId: (await anApplication(house, one)).id };
}
const ofCohort = async (world: SweepWorld) => ({ id: (await called(world)).id });
const ofApplication = async (world: SweepWorld) => ({ id: (await called(world)).applicationId });

/** Who may what with applications, see `rows`. What whoever applies does is open, by a secret. */
export const applicationRows: Record<string, Row> = {
  'Query.applicationSetup': {
    may: 'snnnnnnnn+',
    ask: run(`query($id: ID!) { applicationSetup(cohortId: $id) { id } }`, ofCohort),
  },
  'Query.applicationReviewersNamed': {
    may: 'snnnnnnnn+',
    ask: run(
      `query($id: ID!, $named: String!) { applicationReviewersNamed(cohortId: $id, named: $named) { name } }`,
      async (world) => ({ ...(await ofCohort(world)), named: world.people.fellow.name }),
    ),
  },
  'Mutation.applicationSetupSave': {
    may: 'snnnnnnnn+',
    ask: async (world, who) => {
      const { id } = await called(world);
      // Everyone sends what only a coordinator could have read.
      return openCall(
        {
          ...who,
          gql: (document, variables) =>
            (document.startsWith('query') ? world.people.coordinator : who).gql(document, variables),
        },
        { id },
      );
    },
  },
  'Query.applications': {
    may: 'snnnnnnnn+',
    ask: run(`query($id: ID!) { applications(cohortId: $id) { id nodes { name } } }`, ofCohort),
  },
  'Query.application': {
    may: 'snnnnnnnn+',
    ask: run(`query($id: ID!) { application(id: $id) { id name } }`, ofApplication),
  },
  'Query.applicationLetterPreviews': {
    may: 'snnnnnnnn+',
    ask: run(
      `query($id: ID!, $ids: [ID!]!) { applicationLetterPreviews(cohortId: $id, ids: $ids, decision: OFFER) { subject } }`,
      async (world) => {
        const { id, applicationId } = await called(world);
        return { id, ids: [applicationId] };
      },
    ),
  },
  'Mutation.applicationsDecide': {
    may: 'snnnnnnnn+',
    ask: run(
      `mutation($id: ID!, $ids: [ID!]!) { applicationsDecide(cohortId: $id, ids: $ids, decision: DECLINE) { changed page { id } } }`,
      async (world) => {
        const { id, applicationId } = await called(world, 'decided');
        return { id, ids: [applicationId] };
      },
    ),
  },
  'Query.applicationsReviewing': {
    may: 's0000000+0',
    ask: run(`{ applicationsReviewing { id cohort } }`, async (world) => {
      await called(world);
      return {};
    }),
  },
  'Query.applicationsToReview': {
    may: 'snnnnnnn+n',
    ask: run(`query($id: ID!) { applicationsToReview(cohortId: $id) { id nodes { code } } }`, ofCohort),
  },
  'Query.applicationReview': {
    may: 'snnnnnnn+n',
    ask: run(`query($id: ID!) { applicationReview(id: $id) { id } }`, ofApplication),
  },
  'Mutation.applicationReviewGive': {
    may: 'snnnnnnn+n',
    ask: run(
      `mutation($input: ApplicationReviewGiveInput!) { applicationReviewGive(input: $input) { id } }`,
      async (world) => ({
        input: {
          ...(await ofApplication(world)),
          note: '',
          scores: ['readiness', 'reach', 'care'].map((key) => ({ key, score: 3 })),
        },
      }),
    ),
  },
  'Mutation.applicationRecuse': {
    may: 'snnnnnnn+n',
    ask: run(`mutation($id: ID!) { applicationRecuse(id: $id, recused: true) { id } }`, ofApplication),
  },
};

/** Open to everyone: a secret says whose application it is. */
export const applicationOpen = [
  ...joiningOpen,
  'Query.applicationCall',
  'Query.applicationStatus',
  'Mutation.applicationSave',
  'Mutation.applicationSend',
  'Mutation.applicationMailLink',
  'Mutation.applicationConfirm',
  'Mutation.applicationAnswer',
  'Mutation.applicationWithdraw',
  'Mutation.applicationMailSetUp',
  'Query.accountWaiting',
  'Mutation.accountSetUp',
];
