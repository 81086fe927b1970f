import { scoredItems, type Lesson, type Scored } from './lesson';

/** What the page for marking knows of a lesson: its questions that are right or wrong, in the order of results. */
export interface LessonKey {
  id: string;
  title: string;
  release: string;
  items: readonly { id: string; ask: string; kind: Scored['kind'] }[];
}

export const lessonKey = (lesson: Lesson): LessonKey => ({
  id: lesson.id,
  title: lesson.title,
  release: lesson.release,
  items: scoredItems(lesson).map((id) => {
    const { ask, kind } = lesson.items[id] as Scored;
    return { id, ask, kind };
  }),
});
