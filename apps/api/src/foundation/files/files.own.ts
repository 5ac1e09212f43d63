import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { releaseFiles } from './files.queries.js';

const ALONE = `
  SELECT file_id AS id FROM file_uploader WHERE person_id = $1
  UNION SELECT unnest(ARRAY[picture_file_id, picture_small_file_id]) FROM profile WHERE person_id = $1 AND picture_file_id IS NOT NULL`;

const eraser: Eraser = {
  of: 'Files',
  fates: [
    gone(
      'file_uploader',
      'Files I brought that stand nowhere yet; their bytes go from the store.',
      'loose-files',
    ),
    {
      table: 'file',
      column: null,
      becomes: 'kept',
      why: 'Pictures and files in posts stay with what stands; they go with posts that go. Where and by whom a picture was taken is in none.',
      exported: 'post-files',
    },
  ],
  async erase(tx, { personId }) {
    const alone = await tx.query<{ id: string }>(ALONE, [personId]);
    await releaseFiles(
      tx,
      alone.map(({ id }) => id),
    );
  },
};

const loose = exportOf({
  section: 'loose-files',
  title: {
    en: 'Files I brought that stand nowhere yet',
    es: 'Archivos que traje y que aún no están en ningún lugar',
  },
  sql: `SELECT ${keyBy('f.created_at', 'f.id')} AS key, f.created_at AS at, f.type AS kind, f.bytes, f.stored_as AS "storedAs", '' AS "fileName"
          FROM file_uploader u JOIN file f ON f.id = u.file_id WHERE u.person_id = $1`,
});

/** What is kept of whoever brought a file. */
@Injectable()
export class FilesOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, loose);
  }
}
