/** A page of a help desk, which knows nothing of us: what a customer wrote is there to be selected. */
export const deskPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Ticket 4711 – Desk</title>
<h1>Ticket 4711</h1>
<p id="said">The pump arrived late, but the technician was very helpful.</p>
<p id="hostile">=HYPERLINK("https://evil.example","click")</p>
</html>
`;
