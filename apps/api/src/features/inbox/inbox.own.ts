import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Inbox',
  fates: [
    gone('notification', 'What I was told of.', 'notifications'),
    gone('notification_setting', 'How I am told.', 'settings'),
    gone('push_device', 'Devices that are told; they are told nothing more.', 'push-devices'),
  ],
};

const notifications = exportOf({
  section: 'notifications',
  title: { en: 'What I was told of', es: 'De qué se me avisó' },
  sql: `SELECT ${keyBy('at', 'id')} AS key, at, kind, read_at AS "readAt" FROM notification WHERE person_id = $1`,
});

const settings = exportOf({
  section: 'settings',
  title: { en: 'How I am told of things', es: 'Cómo se me avisa' },
  sql: `SELECT n.person_id::text AS key, to_jsonb(n) - 'person_id' AS choices, c.by_mail AS answer
          FROM notification_setting n LEFT JOIN calendar_setting c ON c.person_id = n.person_id WHERE n.person_id = $1`,
});

const pushDevices = exportOf({
  section: 'push-devices',
  title: { en: 'Devices that are told', es: 'Dispositivos con avisos' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, concat_ws(', ', browser, system) AS device, used_at AS "lastUsedAt"
          FROM push_device WHERE person_id = $1`,
});

/** What is kept of what people are told, and how. */
@Injectable()
export class InboxOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, notifications, settings, pushDevices);
  }
}
