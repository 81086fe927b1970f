/** Words of the figure “starting from something learned”, in all languages. */
export default {
  en: {
    title: 'Start from something learned, or from nothing: close tasks pay, distant ones may not',
    table: 'Electricity for several models: BLOOM with 7 billion parameters, tuned to BLOOMz',
    lessons: 'The toy model, new task {task}: error after training',
    columns: { steps: 'Steps', fresh: 'From nothing', reused: 'From the old model', forgotten: 'Old task' },
    caption:
      'Top: an illustration. A toy model of 14 numbers really learns here, by gradient descent, the method by which large models are trained too; the tasks are made-up curves. Dots: the new task. Dashed: the model that began with nothing. Solid: the one that already knew another curve. An error is a typical distance from the curve, against the size of the curve. Bottom: data for the first training and one tuning of BLOOM (7 billion parameters), partly estimated by its authors; that every model would cost the same is our assumption. The upright line ends the part that is the first training.',
    controls: {
      task: 'The new task is',
      near: 'close to the old one',
      far: 'quite another',
      slider: 'Training on the new task',
      steps: '{n} steps',
      picture:
        'After {steps} on the new task: error {fresh} from nothing, {reused} from the old model; error on the old task {old}.',
      fresh: 'Error, started from nothing (dashed)',
      reused: 'Error, started from the old model (solid)',
      forgotten: 'The same model’s error on its old task',
      guess: 'How many tunings take as much electricity as the first training?',
      guessed: 'You guessed {guess}. ',
      answer: 'For this model it is {answer}:',
      show: 'Show the answer and count it up',
      models: 'Models wanted',
      anew: 'Each trained from nothing',
      shared: 'One trained, all tuned from it',
    },
  },
  zh: {
    title: '从学过的起步，还是从零起步：任务相近就划算，相差太远未必',
    table: '做几个模型的用电：70亿参数的BLOOM，微调成BLOOMz',
    lessons: '小模型，新任务与旧任务{task}：训练之后的误差',
    columns: { steps: '步数', fresh: '从零起步', reused: '从旧模型起步', forgotten: '旧任务' },
    caption:
      '上半部分是示意。一个只有14个数的小模型在这里真的在学，用的是梯度下降，大模型也是这样训练的；任务是编造的曲线。圆点是新任务，虚线是从零起步的模型，实线是已经会画另一条曲线的模型。误差是离目标曲线的典型距离，与曲线的大小相比。下半部分的数据，是BLOOM（70亿参数）首次训练和一次微调的用电，部分出自作者的估算；每个模型都花一样多，是本站的假设。竖线左边是首次训练那一份。',
    controls: {
      task: '新任务与旧任务',
      near: '相近',
      far: '相差很远',
      slider: '在新任务上训练',
      steps: '{n}步',
      picture:
        '在新任务上训练{steps}之后：从零起步，误差{fresh}；从旧模型起步，误差{reused}；后者在旧任务上的误差{old}。',
      fresh: '从零起步的误差（虚线）',
      reused: '从旧模型起步的误差（实线）',
      forgotten: '后者在旧任务上的误差',
      guess: '微调多少次，才抵得上首次训练的用电？',
      guessed: '你猜的是{guess}次。',
      answer: '这个模型的答案是{answer}次：',
      show: '看看答案，再加起来比一比',
      models: '要做几个模型',
      anew: '个个从零训练',
      shared: '训练一个，其余都从它微调',
    },
  },
} as const;
