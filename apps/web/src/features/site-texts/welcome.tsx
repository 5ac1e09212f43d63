import { Skeletons } from '../../ui/skeletons.js';
import { TextBody } from './text-body.js';
import { useSiteTexts } from './use-site-text.js';

/** What administrators say to whoever comes to the front page. Where it does not come, the page stands without it. */
export function Welcome() {
  const { texts, error } = useSiteTexts();
  if (!texts) return error ? null : <Skeletons count={1} height={72} />;
  return texts.welcome ? <TextBody html={texts.welcome} /> : null;
}
