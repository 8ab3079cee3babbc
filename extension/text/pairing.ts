import type { Localized } from '../../core/text/schema.ts';

/** Texts of connecting to a team. */
export const pairing = {
  connectTitle: { en: "Connect to your team's sheet", 'zh-CN': '连接团队的电子表格', 'zh-TW': '連接團隊的試算表' },
  connectTo: { en: 'Connect to {host}?', 'zh-CN': '要连接到 {host} 吗？', 'zh-TW': '要連接到 {host} 嗎？' },
  connectLocal: {
    en: 'Connect to this computer (local)?',
    'zh-CN': '要连接到本机（本地）吗？',
    'zh-TW': '要連接到本機（本地）嗎？',
  },
  connectAbout: {
    en: "What you log then goes into your team's sheet. Connect only if you know who sent you the link.",
    'zh-CN': '连接后，您记录的反馈会写入团队的电子表格。请确认链接来自您认识的人。',
    'zh-TW': '連接後，您記錄的意見會寫入團隊的試算表。請確認連結來自您認識的人。',
  },
  connectHow: {
    en: 'You need a link. Your manager makes it in the sheet: Satisgrade sidebar, More, “Connect a browser extension”. Open it in this browser and click the Satisgrade icon there, or paste it here.',
    'zh-CN':
      '您需要一个链接，由管理者在电子表格中生成：Satisgrade 侧边栏 →“更多”→“连接浏览器扩展”。请在此浏览器中打开链接并点击 Satisgrade 图标，或粘贴到这里。',
    'zh-TW':
      '您需要一個連結，由管理者在試算表中產生：Satisgrade 側邊欄 →「更多」→「連接瀏覽器擴充功能」。請在此瀏覽器中開啟連結並點選 Satisgrade 圖示，或貼到這裡。',
  },
  connectLink: { en: 'Link', 'zh-CN': '链接', 'zh-TW': '連結' },
  connectAgent: { en: 'Your name', 'zh-CN': '您的姓名', 'zh-TW': '您的姓名' },
  connectAgentHint: {
    en: 'Stands in the sheet beside what you log.',
    'zh-CN': '会随您的记录一起写入电子表格。',
    'zh-TW': '會隨您的紀錄一起寫入試算表。',
  },
  connectAgentMissing: { en: 'Enter your name.', 'zh-CN': '请输入您的姓名。', 'zh-TW': '請輸入您的姓名。' },
  connectNow: { en: 'Connect', 'zh-CN': '连接', 'zh-TW': '連接' },
  connectOther: { en: 'Use another link', 'zh-CN': '使用其他链接', 'zh-TW': '使用其他連結' },
  connectGoesOn: { en: 'Connecting…', 'zh-CN': '正在连接…', 'zh-TW': '正在連接…' },
  connectedTo: { en: 'Connected to {team}.', 'zh-CN': '已连接到“{team}”。', 'zh-TW': '已連接到「{team}」。' },
  connectDone: { en: 'Connected.', 'zh-CN': '已连接。', 'zh-TW': '已連接。' },

  // What was pasted.
  linkFound: { en: 'The link leads to {host}.', 'zh-CN': '链接指向 {host}。', 'zh-TW': '連結指向 {host}。' },
  linkFoundLocal: {
    en: 'The link leads to this computer (local).',
    'zh-CN': '链接指向本机（本地）。',
    'zh-TW': '連結指向本機（本地）。',
  },
  linkNone: {
    en: 'There is no link in this. It begins with https://script.google.com/.',
    'zh-CN': '其中没有链接。链接以 https://script.google.com/ 开头。',
    'zh-TW': '其中沒有連結。連結以 https://script.google.com/ 開頭。',
  },
  linkCodeOnly: {
    en: 'A code alone does not say which sheet. Paste the whole link.',
    'zh-CN': '只有代码无法确定是哪个电子表格。请粘贴完整的链接。',
    'zh-TW': '只有代碼無法確定是哪個試算表。請貼上完整的連結。',
  },
  linkNoCode: {
    en: 'The code at the end of the link is missing or cut. Copy the whole link.',
    'zh-CN': '链接末尾的代码缺失或不完整。请复制完整的链接。',
    'zh-TW': '連結末尾的代碼缺少或不完整。請複製完整的連結。',
  },
  linkDev: {
    en: 'This is a test address (/dev), which works only for its owner. Ask for a link made by “Invite a teammate”.',
    'zh-CN': '这是测试地址（/dev），只有其所有者可用。请索取通过“邀请同事”生成的链接。',
    'zh-TW': '這是測試網址（/dev），只有其擁有者可用。請索取透過「邀請同事」產生的連結。',
  },
  linkNotOurs: {
    en: 'This link does not lead to a Satisgrade sheet. Copy the one from your invitation.',
    'zh-CN': '此链接不指向 Satisgrade 电子表格。请复制邀请中的链接。',
    'zh-TW': '此連結不指向 Satisgrade 試算表。請複製邀請中的連結。',
  },

  // Why it did not connect.
  pairAuth: {
    en: 'This link was used already or is older than 48 hours. Ask for a new one.',
    'zh-CN': '此链接已使用过，或已超过 48 小时。请索取新链接。',
    'zh-TW': '此連結已使用過，或已超過 48 小時。請索取新連結。',
  },
  pairOffline: {
    en: 'This computer is offline. Connect it to the network, then try again.',
    'zh-CN': '本机未联网。请连接网络后重试。',
    'zh-TW': '本機未連線。請連上網路後再試一次。',
  },
  pairNetwork: {
    en: 'The sheet could not be reached. Check the network, then try again.',
    'zh-CN': '无法访问该电子表格。请检查网络后重试。',
    'zh-TW': '無法連上該試算表。請檢查網路後再試一次。',
  },
  pairTimeout: {
    en: 'The sheet did not answer in time. Try again; if the link then counts as used, ask for a new one.',
    'zh-CN': '电子表格未及时响应。请重试；如提示链接已使用过，请索取新链接。',
    'zh-TW': '試算表未及時回應。請再試一次；如提示連結已使用過，請索取新連結。',
  },
  pairRefused: {
    en: 'Google was reached, but the sheet lets nobody in. Ask your manager to deploy its web app again, with access for Anyone.',
    'zh-CN': '已连上 Google，但该电子表格拒绝访问。请管理者重新部署 Web 应用，访问权限选“任何人”。',
    'zh-TW': '已連上 Google，但該試算表拒絕存取。請管理者重新部署網頁應用程式，存取權選「所有人」。',
  },
  pairNoJson: {
    en: 'Something answered, but not Satisgrade. If this network has a sign-in page, sign in first; else ask for a new link.',
    'zh-CN': '有响应，但不是来自 Satisgrade。如果当前网络需要登录，请先登录；否则请索取新链接。',
    'zh-TW': '有回應，但不是來自 Satisgrade。如果目前的網路需要登入，請先登入；否則請索取新連結。',
  },
  pairStatus: {
    en: 'The sheet answered with error {status}. Try again later.',
    'zh-CN': '电子表格返回错误 {status}。请稍后重试。',
    'zh-TW': '試算表傳回錯誤 {status}。請稍後再試。',
  },
  pairBusy: {
    en: 'The sheet is busy. Try again in a minute.',
    'zh-CN': '电子表格正忙。请一分钟后重试。',
    'zh-TW': '試算表忙碌中。請一分鐘後再試。',
  },
  pairQuota: {
    en: 'The sheet takes no more requests for now. Try again in {minutes} min.',
    'zh-CN': '电子表格暂时不再接受请求。请在 {minutes} 分钟后重试。',
    'zh-TW': '試算表暫時不再接受要求。請在 {minutes} 分鐘後再試。',
  },
  pairUpgrade: {
    en: 'The sheet and this extension are of different versions. Update the extension, then ask for a new link.',
    'zh-CN': '电子表格与此扩展的版本不一致。请更新扩展，再索取新链接。',
    'zh-TW': '試算表與此擴充功能的版本不一致。請更新擴充功能，再索取新連結。',
  },
  pairInternal: {
    en: 'Something went wrong in the sheet. Try again; if it happens again, tell your manager.',
    'zh-CN': '电子表格出错。请重试；如再次出现，请告知管理者。',
    'zh-TW': '試算表發生錯誤。請再試一次；如再次出現，請告知管理者。',
  },
  pairNoAnswer: {
    en: 'The extension could not finish this. Try again; if the link then counts as used, ask for a new one.',
    'zh-CN': '扩展未能完成连接。请重试；如提示链接已使用过，请索取新链接。',
    'zh-TW': '擴充功能未能完成連接。請再試一次；如提示連結已使用過，請索取新連結。',
  },
} as const satisfies Record<string, Localized>;
