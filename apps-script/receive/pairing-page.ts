/**
 * The page that an invitation opens: what to do now. Nobody is signed in there, so it speaks all three languages. The
 * code stays in the address, which the browser sends to nobody.
 */
export const pairingPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<style>
:root { color-scheme: light dark; }
body { margin: 3rem auto; max-width: 34rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.4rem; }
section { margin-top: 2rem; }
</style>
</head>
<body>
<main>
<h1>Satisgrade</h1>
<section>
<p><strong>Click the Satisgrade icon beside your browser’s address bar now.</strong></p>
<p>The extension then asks whether to connect this browser to your team’s sheet, and says when it is connected. Leave
this page open until then. If there is no icon, install the extension first, then open your link again.</p>
</section>
<section lang="zh-CN">
<p><strong>现在请点击浏览器地址栏旁的 Satisgrade 图标。</strong></p>
<p>扩展会询问是否将此浏览器连接到团队的电子表格，连接后会在扩展中提示。在此之前，请不要关闭本页。如果没有图标，请先安装扩展，再打开收到的链接。</p>
</section>
<section lang="zh-TW">
<p><strong>現在請點選瀏覽器網址列旁的 Satisgrade 圖示。</strong></p>
<p>擴充功能會詢問是否將此瀏覽器連接到團隊的試算表，連接後會在擴充功能中提示。在此之前，請不要關閉本頁。如果沒有圖示，請先安裝擴充功能，再開啟收到的連結。</p>
</section>
</main>
</body>
</html>
`;
