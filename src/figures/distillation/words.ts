/** Words of the figure “a small curve learns from a large one”, in all languages. */
export default {
  en: {
    title: 'A small pupil learns from a large teacher: most of it soon, the rest never',
    table: 'Difference between pupil and teacher',
    column: '{n} numbers',
    caption:
      'An illustration, computed here. The teacher is the curve with 40 numbers from the figure above. The pupil is the sum of a few bumps, with one number for each. At every step it compares its answers with the teacher’s and moves its numbers a little the way that lessens the difference most. That is gradient descent, by which large models are trained too. Difference: how far the pupil’s curve lies from the teacher’s, against the size of the teacher’s.',
    controls: {
      size: 'Numbers in the pupil',
      slider: 'Training steps',
      steps: '{n} steps',
      curve: 'Dashed: the teacher. Solid: the pupil.',
      picture: 'Two curves; after {steps} the pupil with {size} numbers differs from the teacher by {error}.',
      numbers: 'Numbers, pupil and teacher',
      against: '{pupil} and {teacher}',
      error: 'Difference from the teacher',
    },
  },
  zh: {
    title: '小模型学大模型：大样易学，细处难学',
    table: '学生与老师的偏差',
    column: '{n}个数',
    caption:
      '这是示意，当场计算。老师就是上一幅图里用40个数画成的曲线。学生由几个小鼓包相加而成，每个鼓包一个数。每走一步，学生都拿自己的答案跟老师的比，把各个数往偏差缩得最快的方向挪一点。这叫梯度下降，大模型也是这样训练的。偏差是学生的曲线离老师的有多远，与老师曲线的大小相比。',
    controls: {
      size: '学生有几个数',
      slider: '训练步数',
      steps: '{n}步',
      curve: '虚线是老师，实线是学生。',
      picture: '两条曲线：训练{steps}之后，有{size}个数的学生与老师相差{error}。',
      numbers: '学生和老师各有几个数',
      against: '{pupil}和{teacher}',
      error: '与老师的偏差',
    },
  },
} as const;
