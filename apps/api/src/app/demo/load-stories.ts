import type { EntityManager } from 'typeorm';
import { renderMarkdown } from '../../platform/markdown/render.js';
import type { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';

const STORY = demoId('story', 'noor-doors');
const TITLE = 'What I learned from twelve paper wheels';
const BODY = `I taped a feelings wheel to twelve classroom doors in October. I thought children would point at *angry* and walk on.

Most days they pointed at **tired**. So did the teachers.

We moved the hardest lesson of the day by an hour in two rooms. Nothing else changed, and the hallway did. If you try it: laminate the wheels, and put one on the door of the staff room as well.`;
const SHOWN = { shown_name: 'Noor H.', shown_role: 'School counselor', shown_organization: '' };

/** One story of a fellow, to whom it is shown by their consent. */
export async function insertStories(manager: EntityManager, clock: DemoClock): Promise<void> {
  const at = clock.instant('12d 10:10').toISOString();
  await insertRows(
    manager,
    'story',
    {
      id: 'uuid',
      person_id: 'uuid',
      cohort_id: 'uuid',
      asked_by: 'uuid',
      asked_at: 'timestamptz',
      asked_words: 'text',
      title: 'text',
      body: 'text',
      shown_name: 'text',
      shown_role: 'text',
      shown_organization: 'text',
      version: 'int',
      begun_at: 'timestamptz',
      sent_at: 'timestamptz',
      published_at: 'timestamptz',
      featured_at: 'timestamptz',
    },
    [
      {
        id: STORY,
        person_id: demoId('person', 'noor'),
        cohort_id: demoId('cohort', 'ctlc-current'),
        asked_by: demoId('person', 'amara'),
        asked_at: at,
        asked_words: 'Would you write down what you told us about the feelings wheels? A page is plenty.',
        title: TITLE,
        body: BODY,
        ...SHOWN,
        version: 2,
        begun_at: at,
        sent_at: at,
        published_at: at,
        featured_at: at,
      },
    ],
  );
  await insertRows(
    manager,
    'story_consent',
    {
      id: 'uuid',
      story_id: 'uuid',
      version: 'int',
      to_members: 'boolean',
      to_public: 'boolean',
      title: 'text',
      body: 'text',
      html: 'text',
      shown_name: 'text',
      shown_role: 'text',
      shown_organization: 'text',
      picture_alt: 'text',
      given_at: 'timestamptz',
    },
    [
      {
        id: demoId('story-consent', 'noor-doors'),
        story_id: STORY,
        version: 2,
        to_members: true,
        to_public: true,
        title: TITLE,
        body: BODY,
        html: renderMarkdown(BODY),
        ...SHOWN,
        picture_alt: '',
        given_at: at,
      },
    ],
  );
}
