-- The orders of a customer go with the customer.

create index concurrently placed_order_of_customer on placed_order (customer_id);
