import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { FileEntity } from './file.entity.js';

/** Who brought a file that stands nowhere yet. The row goes as soon as it does: who wrote a post is nobody's to learn by its pictures. */
@Entity()
export class FileUploaderEntity {
  @ForeignKey(() => FileEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  fileId: string;
  @Index('file_uploader_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
