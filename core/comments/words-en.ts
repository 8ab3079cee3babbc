import type { CommentWords } from './comment-words.ts';

/**
 * "Cheap" is praise of a price; where it is said of a thing ("feels cheap", "cheap plastic") it is blame of quality.
 */
export const englishComments: CommentWords = {
  named: {
    quality:
      'material, materials, workmanship, build, fabric, size, fit, texture, taste, flavor, flavour, software, room, model, colour, color, part, parts',
    service:
      'staff, employee, employees, team, personnel, waiter, waitress, agent, agents, representative, representatives, rep, reps, salesman, salesperson, sales person, sales team, consultant, technician, technicians, manager, engineer, engineers, receptionist, cashier, customer care, support, customer support, support team, help desk, behaviour, behavior, manners, treated, helpdesk',
    speed:
      'speed, response, responses, reply, replies, replied, responded, respond, turnaround, turnaround time, waiting time, waiting times, wait time, wait times, processing time, queue, queues',
    delivery:
      'delivered, deliver, delivers, shipped, ship, courier, couriers, arrived, arrive, arrives, arrival, parcel, parcels, package, packages, packed, box, lead times, dispatch, dispatched, driver, drivers, delivery service, delivery date, delivery dates, delivery times, freight',
    price:
      'costs, fee, fees, charge, charges, charged, money, discount, discounts, value, budget, quote, quotation, shipping cost, shipping costs, shipping fee, shipping fees, delivery fee, delivery fees, delivery cost, delivery costs, delivery charge, price of the product, product price, product prices, price of delivery',
    afterSales:
      'after sale, after sales team, refund, refunds, refunded, warranty, guarantee, repaired, repairs, return policy, returns, replacement, replaced, complaint, complaints, my complaint, complaint process, installation',
    communication:
      'communicate, communicates, communicated, email, emails, e mail, phone, phone call, phone calls, call, calls, contact, update, updates, explanation, explanations, explained, information, instructions, informed',
  },
  bought:
    'item, items, purchase, order, orders, merchandise, equipment, device, machine, app, website, web site, web page, online shop',
  good: {
    any: "good, great, excellent, nice, nicely, perfect, perfectly, amazing, awesome, wonderful, fantastic, outstanding, superb, brilliant, best, exceptional, happy, pleased, satisfied, satisfactory, satisfying, love, loved, loves, i like, we like, liked, impressed, impressive, fine, smooth, smoothly, easy, convenient, recommend, recommended, flawless, top notch, first class, well done, very well, works well, worked well, enjoyed, delighted, glad, pleasant, improved, exceeded expectations, exceeded my expectations, exceeded our expectations, as promised, reasonable, fair, clear, a pleasure, couldn't be better, could not be better, can't fault, cannot fault, can't complain, cannot complain, nothing to complain about, no complaint, no complaints, zero complaints, keep it up, keep up the good work, superior, decent, comfortable, thorough, thoroughly, careful, carefully, positive, neat",
    quality:
      'durable, sturdy, reliable, stable, high quality, top quality, good quality, well made, well built, solid, robust, delicious, tasty, easy to use, user friendly, quality is high, quality is very high, accurate',
    service:
      'friendly, polite, politely, courteous, kind, kindly helped, patient, helpful, attentive, caring, knowledgeable, professional, professionally, competent, welcoming, warm, respectful, hospitable, considerate, went above and beyond, above and beyond',
    speed:
      'fast, faster, quick, quickly, quicker, prompt, promptly, speedy, timely, swift, swiftly, responsive, quick response, efficient, efficiently, no waiting, in no time, immediate, immediately, right away, same day',
    delivery:
      'on time, on time delivery, delivery on time, timely delivery, punctual, punctually, in time, on schedule, ahead of schedule, arrived early, came early, delivered early, well packed, well packaged',
    price:
      'cheap, cheaper, fair price, reasonable price, inexpensive, affordable, good value, great value, value for money, worth it, worth the money, worth the price, worth every penny, low price, low prices, price is low, prices are low, competitive, bargain, economical',
    afterSales: 'resolved, solved, fixed, sorted, sorted out',
    communication: 'kept me informed, kept us informed, well informed, transparent',
  },
  bad: {
    any: 'bad, badly, poor, poorly, terrible, terribly, awful, horrible, worst, worse, worsened, disappointing, disappointed, disappointment, disappoints, unsatisfied, dissatisfied, dissatisfaction, unhappy, unsatisfactory, unacceptable, useless, failed, fails, failure, inconvenient, difficult, hard to, annoying, annoyed, frustrating, frustrated, frustration, mediocre, subpar, sub par, hate, hated, lousy, pathetic, angry, upset, inferior, lack, lacks, lacking, lacked, wrong, mistake, mistakes, error, errors, sucks, complicated, could be better, could be improved, could have been better, should be better, should be improved, should improve, must improve, must be improved, must be better, needs improvement, need improvement, needs to improve, need to improve, needs to be improved, need to be improved, room for improvement, not up to standard, not up to the mark, below expectations, below average, too high, too low, too much, too many, too little, too few, too small, too big, too hard, messy, dirty, unfair, unreasonable, inadequate, insufficient, complain, complained, complaining, never again, decline, declined, declining, negative, careless, carelessly',
    quality:
      "broken, defective, faulty, defect, defects, damaged, damage, cracked, scratched, leaks, leaking, flimsy, unreliable, unstable, low quality, stopped working, doesn't work, does not work, didn't work, did not work, not working, broke, breaks, fell apart, falls apart, feels cheap, looks cheap, cheap plastic, cheap material, cheap materials, cheap quality, cheap looking, cheaply made, quality is low, malfunction, malfunctioned, tasteless, inaccurate",
    service:
      'rude, rudely, unfriendly, impolite, arrogant, unprofessional, unhelpful, indifferent, incompetent, dismissive, impatient, hostile, disrespectful, discourteous, ignored, ignores, ignore',
    speed:
      "slow, slower, slowly, sluggish, unresponsive, long wait, long waiting time, long waiting times, long queue, long queues, too long, waited, had to wait, keep waiting, kept waiting, still waiting, took long, took so long, took ages, took forever, takes long, takes ages, takes forever, delay, delays, delayed, inefficient, should be faster, could be faster, should be quicker, could be quicker, no response, no reply, never replied, never responded, didn't reply, did not reply, didn't respond, did not respond",
    delivery:
      "late, overdue, behind schedule, not arrived, hasn't arrived, has not arrived, never arrived, didn't arrive, did not arrive, not delivered, never delivered, wasn't delivered, not received, never received, haven't received, have not received, didn't receive, did not receive, missing, missing item, missing items, lost package, lost parcel, wrong item, wrong items, wrong address",
    price:
      'expensive, overpriced, pricey, costly, high price, high prices, price is high, prices are high, price is too high, prices are too high, rip off, ripoff, should be cheaper, could be cheaper, price increase, price increases',
    afterSales: 'unresolved, unsolved, no refund, refused refund, refused to refund, refused a refund',
    communication:
      "unclear, confusing, misleading, misunderstanding, no communication, nobody answers, no one answers, nobody answered, no one answered, never answered, never answer, never answers, hard to reach, couldn't reach, could not reach, can't reach, kept in the dark, nobody told, no one told",
  },
  trouble: 'problem, problems, issue, issues, trouble, troubles, bug, bugs, hiccup, hiccups',
  not: "not, no, never, without, nothing, none, nobody, no one, neither, nor, hardly, barely, cannot, far from, isn't, isnt, wasn't, wasnt, aren't, arent, weren't, werent, don't, dont, doesn't, doesnt, didn't, didnt, can't, cant, couldn't, couldnt, won't, wont, wouldn't, wouldnt, hasn't, hasnt, haven't, havent, hadn't, hadnt, shouldn't, not very, not so, not that, not at all, nowhere near, ain't",
  wish: 'please, pls, hope, hoping, i wish, we wish, suggest, suggestion, should, could you, can you, need to, needs to, would like, would prefer, would be nice, would be great, would be good, would be better, it would be, if you could, if only',
  and: 'and, also, as well as, plus',
  but: 'but, however, although, though, yet, while, whereas, except, unfortunately, otherwise, instead, because, since',
  plain:
    "would like to thank, not only, but also, nothing but, not sure, no doubt, no matter, not to mention, can't wait, don't know, do not know, do not hesitate, kind of, a kind of, what kind, any kind, all kinds, kind regards, best regards, best wishes, no comment, no comments, no suggestion, no suggestions, no idea, no need, good morning, good afternoon, good evening, good day, good luck, fast food, in general, as well, great deal, in order to, in order, fair enough, of late, sooner or later, so far, so far so good, next time, each time, first time, at least, at best, nice to have, fine print, in part, call it, a lot, better late than never",
};
