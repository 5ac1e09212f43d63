import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AudienceEntity } from '../cohorts/audience.entity.js';

/** A picture or a document. Who brought it is not told here: see `FileUploaderEntity`. */
@Entity()
@Unique('file_stored_as_key', ['storedAs'])
export class FileEntity {
  /** Made by whoever brought it. */
  @PrimaryColumn('uuid') id: string;
  /** What the store knows it by; made here. */
  @Column('uuid') storedAs: string;
  /** Found by its content. */
  @Column('text') type: string;
  @Column('int') bytes: number;
  /** In pixels; null for a document. */
  @Column('int', { nullable: true }) width: number | null;
  @Column('int', { nullable: true }) height: number | null;
  /** What kind of thing it stands in (`post`, `picture`); null while it stands nowhere. */
  @Column('text', { nullable: true }) holder: string | null;
  /** Who may see what it stands in; null while it stands nowhere, and in a profile, whose person says who sees it. */
  @Index('file_audience_idx')
  @ForeignKey(() => AudienceEntity)
  @Column('uuid', { nullable: true })
  audienceId: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
