import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FileEntity } from '../../foundation/files/file.entity.js';
import { PostEntity } from './post.entity.js';

/** A picture or a document that stands in a post. */
@Entity()
export class PostFileEntity {
  @ForeignKey(() => FileEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  fileId: string;
  @Index('post_file_post_idx')
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  postId: string;
  /** What the post's text calls it; that is its name for whoever keeps it. */
  @Column('text') name: string;
  /** The text was changed and names it no more; it goes once that cannot be taken back. */
  @Column('timestamptz', { nullable: true }) droppedAt: Date | null;
}
