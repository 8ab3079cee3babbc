import type { LabelSet } from './schema.ts';
import { written } from './written-levels.ts';

const angry = '😡 | 😠 | 🤬 | 😭 | 😢 | 😫 | 😩';
const neutral = '😐 | 😑 | 😶';
const bad = '🙁 | ☹ | 😟 | 😕';
const great = '😀 | 😄 | 😃 | 😁 | 😍 | 🤩 | 🥰 | 😆';

/**
 * Faces and thumbs as answers, worst first. Forms draw 😞 as the worst or the second face and 😊 as the best or the
 * second best; each usage is a list of its own.
 */
export const markLabels: readonly LabelSet[] = [
  { id: 'faces-5', topic: 'quality', levels: written(angry, `${bad} | 😞 | 😔`, neutral, '🙂 | 😊 | ☺', great) },
  {
    id: 'faces-5-smile-best',
    topic: 'quality',
    levels: written(angry, `${bad} | 😞 | 😔`, neutral, '🙂', `😊 | ☺ | ${great}`),
  },
  {
    id: 'faces-5-sad-worst',
    topic: 'quality',
    levels: written(`😞 | 😔 | ${angry}`, bad, neutral, '🙂 | 😊 | ☺', great),
  },
  {
    id: 'faces-5-sad-to-smile',
    topic: 'quality',
    levels: written(`😞 | 😔 | ${angry}`, bad, neutral, '🙂', `😊 | ☺ | ${great}`),
  },
  {
    id: 'faces-3',
    topic: 'quality',
    levels: written(`${bad} | 😞 | 😔 | ${angry}`, neutral, `🙂 | 😊 | ☺ | ${great}`),
  },
  { id: 'faces-4', topic: 'quality', levels: written(angry, `${bad} | 😞 | 😔`, '🙂 | 😊 | ☺', great) },
  {
    id: 'faces-4-sad-to-smile',
    topic: 'quality',
    levels: written(`😞 | 😔 | ${angry}`, bad, '🙂', `😊 | ☺ | ${great}`),
  },
  { id: 'faces-2', topic: 'quality', levels: written(`${bad} | 😞 | 😔 | ${angry}`, `🙂 | 😊 | ☺ | ${great}`) },
  { id: 'thumbs-2', topic: 'quality', levels: written('👎', '👍') },
];
