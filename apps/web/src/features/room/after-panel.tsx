import { AfterSession } from '../../platform/closing/lazy-closing.js';
import type { PanelProps } from './panel-props.js';

/** After the session was closed: three questions, what came of it, who was there. */
export function AfterPanel({ sessionId, heading }: PanelProps) {
  return <AfterSession sessionId={sessionId} heading={heading} />;
}
