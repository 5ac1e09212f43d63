import { useMemo } from 'react';
import type { NotificationRowFragment } from '../../gql/inbox/graphql.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';

/** What the sentence is made of. */
type Said = Pick<
  NotificationRowFragment,
  'kind' | 'title' | 'place' | 'path' | 'count' | 'startsAt' | 'people' | 'unnamed' | 'read'
> & { until?: string | null };

/** What is new about a story, by its number. */
const STORY_NEWS: Readonly<
  Record<number, `inbox.story${string}` & Parameters<ReturnType<typeof useWords>['t']>[0]>
> = {
  1: 'inbox.storyAsked',
  2: 'inbox.storyNoted',
  3: 'inbox.storySent',
  4: 'inbox.storyAgreed',
  5: 'inbox.storyPublished',
  6: 'inbox.storyWithdrawn',
};

/** Says a notification in one sentence. It names whoever wrote openly, and nobody else. */
export function useNotificationWords(): (notification: Said) => string {
  const { t, locale } = useWords();
  const time = useTime();
  return useMemo(() => {
    const list = new Intl.ListFormat(INTL_LOCALE[locale], { type: 'conjunction' });
    const who = ({ people, unnamed }: Said) => {
      const names = people.map(({ name }) => name);
      if (unnamed) names.push(t('inbox.aMember'));
      return names.length > 0 ? list.format(names) : t('inbox.someone');
    };
    /** A series is told once, as its first. */
    const times = (what: string, count: number) =>
      count > 1 ? t('inbox.manyTimes', { what, count: count - 1 }) : what;
    return (notification) => {
      const { kind, title, count, startsAt, read } = notification;
      const when = startsAt ? time.moment(startsAt) : '';
      switch (kind) {
        case 'THREAD_REPLY':
          return count > 0 && !read
            ? t('inbox.reply', { count, title, who: who(notification) })
            : t('inbox.repliesRead', { title });
        case 'THREAD_MENTION':
          return count > 0 && !read
            ? t('inbox.mention', { count, title, who: who(notification) })
            : t('inbox.mentionsRead', { title });
        case 'THREAD_BOOKMARK':
          return t('inbox.bookmark', { title });
        case 'SESSION_SCHEDULED':
          return times(t('inbox.scheduled', { title, when }), count);
        case 'SESSION_CHANGED':
          return times(t('inbox.changed', { title, when }), count);
        case 'SESSION_CANCELED':
          return times(t('inbox.canceled', { title, when }), count);
        case 'SESSION_REMINDER':
          return startsAt && Date.parse(startsAt) <= Date.now()
            ? t('inbox.began', { title, when })
            : t('inbox.reminder', { title, when });
        case 'SESSION_PLACE': {
          const { until } = notification;
          if (until === undefined) return t('inbox.placeNews', { title });
          return until
            ? t('inbox.placeHeld', { title, until: time.moment(until) })
            : t('inbox.placeYours', { title, when });
        }
        case 'SESSION_ACCOMMODATION':
          return notification.people.length > 0
            ? t('inbox.needAsked', { who: who(notification) })
            : t('inbox.needAnswered');
        case 'SESSION_HOW_DID_IT_GO':
          return t('inbox.howDidItGo', { title });
        case 'TIME_POLL_ASKED':
          return t('inbox.timePollAsked', { title, when });
        case 'TIME_POLL_REMINDER':
          return t('inbox.timePollReminder', { title, when });
        case 'ACCESS_REQUEST_WAITING':
          return t('inbox.accessRequests', { count });
        case 'COHORT_JOINED':
          return t('inbox.cohortJoined', { title });
        case 'PERSON_LEFT':
          if (title) return t('inbox.personLeft', { title });
          return t(count === 0 ? 'inbox.personGoneLast' : 'inbox.personGone');
        case 'CERTIFICATE_ISSUED':
          return t('inbox.certificateIssued', { title });
        case 'ORGANIZATION_DECIDED': {
          const { place } = notification;
          if (count === 0) return t('inbox.organizationAside', { title });
          return title.toLowerCase() === place.toLowerCase()
            ? t('inbox.organizationListed', { title })
            : t('inbox.organizationListedAs', { title, place });
        }
        case 'STORY_NEWS': {
          const word = STORY_NEWS[count] ?? 'inbox.storySent';
          return t(word, { title, who: who(notification) });
        }
        case 'MAIL_STOPPED':
          return t('inbox.mailStopped', { title });
        case 'THREAD_LESSON':
          return t('inbox.lesson', { title, who: who(notification) });
        case 'ROOM_LESSON':
          return t('inbox.roomLesson', { title, who: who(notification) });
        case 'ROOM_MENTION':
          return count > 0 && !read
            ? t('inbox.roomMention', { count, title, who: who(notification) })
            : t('inbox.roomMentionsRead', { title });
        case 'THREAD_MODERATED':
          return t('inbox.moderated', { title });
        case 'THREAD_UNMASKED': {
          // Whoever has left the place is led nowhere.
          const [, number] = notification.path.split('#');
          return number
            ? t('inbox.unmasked', { who: who(notification), number, title })
            : t('inbox.unmaskedElsewhere', { who: who(notification) });
        }
        case 'REVIEW_WAITING':
          return t('inbox.reviewWaiting');
        case 'REVIEW_URGENT':
          return t('inbox.reviewUrgent');
      }
    };
  }, [t, locale, time]);
}
