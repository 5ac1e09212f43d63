import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const STORY = `/stories/${demoId('story', 'noor-doors')}`;

/** Stories of fellows: read, written, agreed to, looked after. */
export const STORIES: Screen[] = [
  { name: 'stories', who: 'member', path: '/stories', alsoIn: both },
  { name: 'stories-visitor', who: null, path: '/stories', alsoIn: both },
  { name: 'story', who: null, path: STORY, alsoIn: both },
  { name: 'story-nowhere', who: 'member', path: `/stories/${NOWHERE}`, trouble: true },
  { name: 'stories-mine', who: 'fellow', path: '/me/stories', alsoIn: both },
  { name: 'story-own', who: 'fellow', path: `${STORY}/edit`, alsoIn: both },
  { name: 'stories-kept', who: 'coordinator', path: '/stories/kept', alsoIn: both },
  { name: 'story-ask-nobody', who: 'coordinator', path: '/stories/kept', act: send },
  { name: 'story-kept', who: 'coordinator', path: `${STORY}/edit`, alsoIn: both },
  { name: 'story-edit-nowhere', who: 'fellow', path: `/stories/${NOWHERE}/edit`, trouble: true },
];
