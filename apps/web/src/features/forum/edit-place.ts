/** Where an unfinished edit of this post is kept. */
export const editPlace = (postId: string) => `post:${postId}:edit`;
