import type { Actor } from './actor.js';
import { reply } from './forum.js';
import { doDueJobs, doJobs } from './jobs.js';
import { zoneAtNoon } from './mailing.js';
import { aCohort, aFellow, type CohortHandle } from './people.js';
import { aSpace, aThread, type SpaceHandle } from './places.js';
import {
  addDevice,
  aPushingHouse,
  changeDevice,
  type CaughtPush,
  type PushingHouse,
  type Subscription,
} from './push.js';

/** Someone and the phone they are told on. */
export interface Phone {
  who: Actor;
  phone: Subscription;
  deviceId: string;
}

/** A house, a cohort and Linh Tran, who answers; people with phones come as they are asked for. */
export interface PhoneWorld {
  house: PushingHouse;
  cohort: CohortHandle;
  space: SpaceHandle;
  linh: Actor;
  timeZone: string;
  /** Someone who is told on a phone, of kind and count where they chose it. */
  aPhone(traits?: { locale?: 'en' | 'es'; showsKind?: boolean }): Promise<Phone>;
  /** A thread of theirs with an answer that is told in the inbox, and not yet on the phone. */
  anAnswer(of: Phone, over?: { asMember?: boolean }): Promise<{ id: string; postId: string }>;
  /** Does the job with this key now. */
  doNow(key: string): Promise<void>;
  /** Does what waits, and gives what came to the phone since the last look. */
  told(on: Phone): Promise<CaughtPush[]>;
}

export async function aPhoneWorld(): Promise<PhoneWorld> {
  const timeZone = zoneAtNoon();
  const house = await aPushingHouse();
  const cohort = await aCohort(house);
  const linh = await aFellow(house, { in: cohort, name: 'Linh Tran' });
  for (let n = 0; n < 4; n += 1) await aFellow(house, { in: cohort });
  const space = await aSpace(house, { in: cohort, name: 'Cohort room' });
  const doNow = async (key: string) => {
    await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [key]);
    await doDueJobs(house);
  };
  return {
    house,
    cohort,
    space,
    linh,
    timeZone,
    doNow,
    aPhone: async ({ locale = 'en', showsKind = false } = {}) => {
      const who = await aFellow(house, { in: cohort, timeZone, locale });
      const phone = house.push.subscribe();
      const { devices } = await addDevice(who, phone);
      const deviceId = devices[0]!.id;
      if (showsKind) await changeDevice(who, deviceId, true);
      return { who, phone, deviceId };
    },
    anAnswer: async ({ who }, over = {}) => {
      const { id } = await aThread(house, { in: space, by: who, title: 'A week of grief' });
      const post = await reply(linh, id, { replyToNumber: 1, ...over });
      await doNow(`thread.reply:${id}`);
      return { id, postId: post.id };
    },
    told: async ({ phone }) => {
      await doJobs(house);
      return house.push.take(phone);
    },
  };
}
