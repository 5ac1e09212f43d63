import { useWords } from '../../platform/i18n/use-words.js';

/** Where something was written, by the name of its place. `title`: of the thread, space or session; null where that is closed to one. */
export function useDraftNames(): (place: string, title: string | null | undefined) => string {
  const { t } = useWords();
  return (place, title) => {
    if (place === 'session:new') return t('drafts.sessionNew');
    if (place === 'time-poll:new') return t('drafts.timePollNew');
    if (place === 'never-free:form') return t('drafts.neverFree');
    if (place.startsWith('site:')) return t('drafts.siteSetting');
    if (title == null) return t('drafts.somewhere');
    const [kind = '', , what = ''] = place.split(':');
    switch (`${kind}:${what}`) {
      case 'thread:reply':
        return t('drafts.reply', { title });
      case 'thread:summary':
        return t('drafts.summary', { title });
      case 'space:new':
        return t('drafts.thread', { title });
      case 'thread:poll':
      case 'poll:change':
      case 'session:poll':
        return t('drafts.poll', { title });
      case 'session:question':
        return t('drafts.question', { title });
      case 'question:edit':
        return t('drafts.questionEdit', { title });
      case 'poll:answer':
        return t('drafts.pollAnswer', { title });
      case 'space:settings':
        return t('drafts.space', { title });
      case 'spaces:new':
        return t('drafts.spaceNew', { title });
      case 'post:edit':
        return t('drafts.edit', { title });
      case 'session:edit':
        return t('drafts.sessionEdit', { title });
      case 'session:cancel':
        return t('drafts.sessionCancel', { title });
      case 'session:protocol':
        return t('drafts.sessionProtocol', { title });
      case 'session:case':
        return t('drafts.sessionCase', { title });
      case 'session:breakouts':
        return t('drafts.sessionBreakouts', { title });
      case 'time-poll:edit':
        return t('drafts.timePollEdit', { title });
      case 'session:chat':
        return t('drafts.chat', { title });
      default:
        return t('drafts.somewhere');
    }
  };
}

/** Parts of a form that are kept beside its text, and lead nowhere by themselves. */
export const isPart = (place: string): boolean => place.endsWith(':about') || place.endsWith(':new:poll');

/** Where something new is begun that belongs nowhere yet. */
const NEW: Readonly<Record<string, string>> = {
  'session:new': '/sessions/new',
  'time-poll:new': '/time-polls/new',
  'never-free:form': '/time-polls/never-free',
};

/** Where one goes on writing, or null: a path of the web. */
export const pathOf = ({ place, path }: { place: string; path?: string | null }): string | null =>
  path ?? NEW[place] ?? (place.startsWith('site:') ? `/admin/settings#${place.slice(5)}` : null);
