/// What the page says that tells everybody how the desk works.
export const help = {
  'help': ['帮助', 'Help'],
  'help.title': ['投诉如何处理', 'How complaints are handled'],
  'help.process': ['处理过程', 'Step by step'],
  'help.when': ['服务时间', 'When we are there'],
  'help.hours': ['{from}–{to}（北京时间）', '{from}–{to} (China time)'],
  'help.channels': ['怎样找到我们', 'How to reach us'],
  'help.fast': ['我们承诺多快', 'How fast we promise to be'],
  'help.stage': ['承诺', 'Promise'],
  'help.for': ['适用于', 'For'],
  'help.within': ['时限', 'Within'],
  'help.green': ['绿色通道', 'Green channel'],
  'help.IN_CORE_WINDOW': ['服务时间内受理', 'Received while we are there'],
  'help.OUTSIDE_CORE_WINDOW': ['服务时间外受理', 'Received at other times'],
  'help.any': ['所有投诉', 'All complaints'],
  'help.evidence': ['可以提交哪些材料', 'What you can show us'],
  'help.file': ['我要投诉', 'File a complaint'],
} as const;
