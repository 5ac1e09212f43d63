import { useState } from 'react';
import type { Story_WholeFragment } from '../../gql/stories/graphql.js';
import { ConsentCard } from './consent-card.js';
import { StoryForm } from './story-form.js';
import { StoryPreview } from './story-preview.js';

interface OwnStoryProps {
  one: Story_WholeFragment;
  /** It was changed elsewhere meanwhile. */
  onStale: () => void;
}

/** One's own story: written, looked at as it will be shown, agreed to, taken back. */
export function OwnStory({ one, onStale }: OwnStoryProps) {
  const [dirty, setDirty] = useState(false);
  return (
    <>
      <StoryForm key={one.id} one={one} onDirty={setDirty} onStale={onStale} />
      {one.html ? <StoryPreview one={one} /> : null}
      {/* What one ticked was for what one saw then. */}
      <ConsentCard key={one.version} one={one} dirty={dirty} onStale={onStale} />
    </>
  );
}
