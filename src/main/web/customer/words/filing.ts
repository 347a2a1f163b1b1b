import type { Pairs } from '../../words/words.js';

/// What is said to whoever files a complaint.
export const filing = {
  'file.title': ['发生了什么？', 'What happened?'],
  'file.lead': ['只需写明经过，其他都可以不填。提交后会立即告诉您何时答复。', 'Only what happened is needed. Once it is filed, we say at once when we answer.'],

  'form.content': ['经过', 'What happened'],
  'form.content-help': ['例如：什么时候、买了什么、哪里不对', 'For example: when, what you bought, and what is wrong'],
  'form.wish': ['您希望怎么解决（选填）', 'What do you wish for (optional)'],
  'form.any-wish': ['由你们建议', 'Whatever you suggest'],
  'form.contact': ['怎么联系您（选填）', 'How to reach you (optional)'],
  'form.phone': ['手机号', 'Phone number'],
  'form.email': ['电子邮箱', 'E-mail address'],
  'form.name': ['称呼', 'Name'],
  'form.order': ['订单、商品或商家（选填）', 'Order, product or merchant (optional)'],
  'form.orderNo': ['订单号', 'Order number'],
  'form.productId': ['商品编号', 'Product number'],
  'form.merchantId': ['商家编号', 'Merchant number'],
  'form.go': ['提交投诉', 'File the complaint'],
  'form.kept': ['您填写的内容都还在，可以再次提交，不会重复受理。', 'Nothing you wrote is lost. Send it again; it is taken only once.'],
  'form.draft': ['草稿只保存在此设备上', 'The draft is kept on this device only'],
  'form.discard': ['清空草稿', 'Discard the draft'],

  'wrong.required': ['请填写这一项。', 'Please fill this in.'],
  'wrong.length': ['内容太长，请缩短一些。', 'That is too long. Please shorten it.'],
  'wrong.format': ['格式不对，请检查。', 'That does not look right. Please check it.'],

  'photos.choose': ['添加照片或视频', 'Add photos or videos'],
  'photos.limits': ['照片不超过 {image}，PDF 不超过 {document}，视频不超过 {video}，一次最多 {most} 个', 'Photos up to {image}, PDF up to {document}, videos up to {video}, {most} at a time'],
  'photos.remove': ['移除 {name}', 'Remove {name}'],
  'photos.send': ['发送', 'Send'],
  'photos.again': ['继续发送', 'Send the rest'],
  'photos.sending': ['正在发送文件', 'Sending the files'],
  'photos.progress': ['已发送 {percent}%', '{percent}% sent'],
  'photos.sent': ['文件已收到，谢谢。', 'We have the files. Thank you.'],
  'photos.refused': ['有文件不能接收，请移除后再发送其余的。', 'Some files cannot be taken. Remove them and send the others.'],

  'file.WRONG_TYPE': ['不支持这种文件，请选择照片、视频或 PDF。', 'This kind of file is not taken. Choose a photo, a video or a PDF.'],
  'file.WRONG_CONTENT': ['文件内容和它的类型不符，请换一个。', 'This is not what its name says. Choose another one.'],
  'file.EMPTY': ['文件是空的。', 'The file is empty.'],
  'file.TOO_LARGE': ['文件太大，请压缩或剪短后再选。', 'Too large. Make it smaller or shorter first.'],
  'file.OVER': ['超过 {most}，请压缩后再选。', 'More than {most}. Make it smaller first.'],
  'file.VIDEO_OVER': ['超过 {most}，请剪短后再选。', 'More than {most}. Cut it shorter first.'],
  'file.TOO_MANY': ['一次最多 {most} 个，其余的请稍后补充。', 'At most {most} at a time. Add the others later.'],
  'file.MISSING': ['没有完整送达，请重新发送。', 'It did not arrive whole. Send it again.'],
  'file.HARMFUL': ['文件可能有害，不能接收。', 'The file may do harm, so it cannot be taken.'],
  'file.OTHER': ['这个文件不能接收，请换一个。', 'This file cannot be taken. Choose another one.'],

  'filed.title': ['我们已收到您的投诉', 'We have your complaint'],
  'filed.photos': ['您的照片', 'Your photos'],
  'filed.next': ['有进展会通知您，也可以随时在“我的投诉”查看。', 'We tell you when there is news. You can always look it up in “My complaints”.'],
  'filed.follow': ['查看进度', 'See how it goes'],
  'filed.another': ['再提交一份', 'File another one'],

  'evidence.none': ['还没有材料。', 'Nothing yet.'],
  'evidence.helps': ['这些材料有助于更快处理：', 'This would help:'],
  'evidence.open': ['打开', 'Open'],
  'evidence.purpose': ['查看自己的材料', 'To look at what I sent'],

  'facts.number': ['编号', 'Number'],
  'facts.received': ['提交时间', 'Received'],
} as const satisfies Pairs;
