import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PostEntity } from './post.entity.js';

/** What a post said before an edit. Its author and moderators may read it; it goes with the post's text. */
@Entity()
export class PostVersionEntity {
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  /** The post's `rev` until that edit. */
  @PrimaryColumn('int') rev: number;
  @Column('timestamptz') writtenAt: Date;
  @Column('text') markdown: string;
}
